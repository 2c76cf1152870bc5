/** Hosts that republish other people's publications: sharing sites, archives, aggregators and library portals. */
export const mirrorHosts: readonly string[] = `
  scribd.com slideshare.net issuu.com yumpu.com docplayer.net docslib.org docksci.com coek.info zbook.org studocu.com
  studylib.net studymode.com coursehero.com 1library.net vdocuments.net vdocument.in fdocuments.in fdocuments.net
  cupdf.com pdffox.com pdfcoffee.com pdfslide.net dokumen.tips dokumen.pub abcdocz.com doczz.net readkong.com
  123docz.net academia.edu researchgate.net semanticscholar.org researcher.life paperexplained.cn paperdigest.org
  ablesci.com scilit.com scilit.net medworm.com biomedsearch.com curehunter.com ouci.dntb.gov.ua epistemonikos.org
  safetylit.org pressreader.com archive.org archive.ph archive.is webarchive.library.unt.edu
  webcitation.org sci-hub.se sci-hub.st libgen.is z-lib.org ccpl.org ebsco.com painscience.com chiro.org
  guidelinecentral.com mcmasteroptimalaging.org clearchemist.co.uk okayd.com developer.api.nhs.uk dev.psychiatrist.com
`
  .trim()
  .split(/\s+/);
