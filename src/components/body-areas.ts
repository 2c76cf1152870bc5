/** Areas of the body figure from head to foot: the order of focus, of the list beside it and of painting. */
import type { Entry } from '../model/entry.ts';
import type { ContentGraph } from '../model/graph.ts';
import { bodyViews } from './body-shapes.ts';

export interface FigureArea {
  /** Id of the topic. */
  id: string;
  /** Start of its leader line: in the front view, on the side of the labels. */
  dot: readonly [x: number, y: number];
  /** Additional hit area, in both views, where the shape is smaller than a finger. */
  hit?: string;
}

/** Hit areas span both legs, and reach as far as the trunk beside the arms. */
export const figureAreas: readonly FigureArea[] = [
  { id: 'head-and-jaw', dot: [112, 28], hit: 'M77 4H123V50H77Z' },
  { id: 'neck', dot: [106, 72], hit: 'M77 46H123V84H77Z' },
  { id: 'shoulders', dot: [138, 98], hit: 'M38 76H80V114H38ZM162 76H120V114H162Z' },
  { id: 'chest', dot: [116, 122] },
  { id: 'upper-back', dot: [116, 128] },
  { id: 'upper-arm', dot: [148, 134], hit: 'M23 114H67L70 150H23ZM177 114H133L130 150H177Z' },
  { id: 'lower-back', dot: [118, 165] },
  { id: 'forearm-and-hand', dot: [159, 192], hit: 'M19 150H70V176L61 205V248H19ZM181 150H130V176L139 205V248H181Z' },
  { id: 'hips-and-buttocks', dot: [126, 200] },
  { id: 'thigh', dot: [124, 250] },
  { id: 'knee', dot: [119, 305], hit: 'M64 284H136V322H64Z' },
  { id: 'calf-and-shin', dot: [119, 346], hit: 'M64 318H136V381H64Z' },
  { id: 'foot-and-ankle', dot: [122, 400], hit: 'M62 381H138V424H62Z' },
];

/** The views that show an area. */
export const viewsOf = (id: string) =>
  (['front', 'back'] as const).filter((view) => bodyViews[view].parts.some(({ area }) => area === id));

/** An area of the figure with the topic that is about it. */
export interface LinkedArea extends FigureArea {
  /** Number from head to foot, by which the style sheet relates its shape to its name. */
  number: number;
  topic: Entry<'topics'>;
}

/** Areas that have a page, from head to foot. */
export const linkedAreas = (graph: ContentGraph): LinkedArea[] =>
  figureAreas.flatMap((area, index) => {
    const topic = graph.find('topics', area.id);
    return topic ? [{ ...area, number: index + 1, topic }] : [];
  });
