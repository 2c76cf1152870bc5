/** The parts of the figure: outlines on a grid of 200 × 420, the left half mirrored to the right. */
export interface BodyShape {
  /** Id of the body area, a topic; left out for a part that no page is about. */
  area?: string;
  paths: readonly string[];
  /** The outline stands on both sides of the middle line. */
  mirrored?: boolean;
}

const head: BodyShape = {
  area: 'head-and-jaw',
  paths: ['M100 8C115 8 121 20 120 33C119 47 111 58 100 58C89 58 81 47 80 33C79 20 85 8 100 8Z'],
};
const neck: BodyShape = {
  area: 'neck',
  paths: ['M90 57C95 61 105 61 110 57C110 64 112 69 116 73L84 73C88 69 90 64 90 57Z'],
};
const shoulders: BodyShape = {
  area: 'shoulders',
  paths: [
    'M82 75L118 75C127 80 137 82 145 86C154 91 157 100 157 110L141 111C139 101 132 94 121 92L79 92C68 94 61 101 59 111L43 110C43 100 46 91 55 86C63 82 73 80 82 75Z',
  ],
};
const upperArm: BodyShape = {
  area: 'upper-arm',
  mirrored: true,
  paths: ['M43 112L58 113C58 130 55 146 51 160L36 157C36 141 38 126 43 112Z'],
};
const forearm: BodyShape = {
  area: 'forearm-and-hand',
  mirrored: true,
  paths: [
    'M35 160L50 163C50 181 45 198 40 212C43 220 41 232 34 239C28 241 24 236 24 229C23 221 25 214 29 208C29 191 31 175 35 160Z',
  ],
};
const thigh: BodyShape = {
  area: 'thigh',
  mirrored: true,
  paths: ['M61 222C73 231 86 236 98 240C98 264 95 285 92 302L69 302C62 276 57 248 61 222Z'],
};
const knee: BodyShape = {
  area: 'knee',
  mirrored: true,
  paths: ['M69 305L92 305C94 314 93 323 91 331L71 331C68 323 67 314 69 305Z'],
};
const foot: BodyShape = {
  area: 'foot-and-ankle',
  mirrored: true,
  paths: ['M75 388L89 388C90 396 92 402 91 408C84 414 71 414 64 409C65 403 73 398 75 388Z'],
};

export const bodyShapes: Record<'front' | 'back', readonly BodyShape[]> = {
  front: [
    head,
    neck,
    shoulders,
    {
      area: 'chest',
      paths: [
        'M80 95L120 95C130 97 136 104 138 113C138 124 136 133 133 141C113 149 87 149 67 141C64 133 62 124 62 113C64 104 70 97 80 95Z',
      ],
    },
    { paths: ['M68 145C88 152 112 152 132 145C130 158 130 168 131 178C111 186 89 186 69 178C70 168 70 158 68 145Z'] },
    upperArm,
    forearm,
    {
      area: 'hips-and-buttocks',
      paths: [
        'M69 182C89 189 111 189 131 182C135 194 138 206 139 218C127 227 114 233 101 237L99 237C86 233 73 227 61 218C62 206 65 194 69 182Z',
      ],
    },
    thigh,
    knee,
    {
      area: 'calf-and-shin',
      mirrored: true,
      paths: ['M71 334L91 334C95 350 92 368 88 385L76 385C70 368 66 350 71 334Z'],
    },
    foot,
  ],
  back: [
    head,
    neck,
    shoulders,
    {
      area: 'upper-back',
      paths: [
        'M80 95L120 95C130 97 136 104 138 113C138 124 136 133 133 141C113 146 87 146 67 141C64 133 62 124 62 113C64 104 70 97 80 95Z',
      ],
    },
    {
      area: 'lower-back',
      paths: ['M68 145C88 150 112 150 132 145C130 158 130 168 131 178C111 183 89 183 69 178C70 168 70 158 68 145Z'],
    },
    upperArm,
    forearm,
    {
      area: 'hips-and-buttocks',
      mirrored: true,
      paths: ['M69 182C79 185 89 186 99 186L99 236C84 236 70 230 61 219C62 206 65 194 69 182Z'],
    },
    thigh,
    knee,
    {
      area: 'calf-and-shin',
      mirrored: true,
      paths: ['M71 334C77 331 85 331 91 334C96 350 93 368 88 385L76 385C69 368 65 350 71 334Z'],
    },
    foot,
  ],
};
