/** The warnings of a projection in words. */
import type { DecimalText } from '../../core/decimal.js';
import { inPlaces } from '../../core/figures.js';
import { fraction } from '../../core/fraction.js';
import { wholeSize } from '../../core/fraction-text.js';
import { headedText } from '../../core/phrases.js';
import { sizeWords } from '../../core/quantity-words.js';
import type { Bilingual } from '../../core/text.js';
import { hasDoubtfulFigure } from '../../criteria/words/figures.js';
import { mannerOf } from '../../criteria/words/manner.js';
import type { Projection } from '../projection.js';
import type { EarlyWarning } from '../warnings/early-warning.js';
import { earlyWarningText } from './describe-warning.js';
import { isOfTheCourse } from './labels.js';
import { isUnlikely } from './probability.js';
import { placesOf, projectedQuantity, shownShortfall } from './places.js';

/** The warnings, 预警 and 数据提示, including disagreement of the methods. @internal */
export function warningsIn(projection: Projection): readonly Bilingual[] {
  const isDoubtful = hasDoubtfulFigure(projection.evaluation);
  const shown = projection.warnings.filter(
    (warning) =>
      (projection.status !== 'projected' || warning.code !== 'methods-disagree') &&
      !(isDoubtful && isOfTheCourse(warning)),
  );
  const part = (head: Bilingual, warnings: readonly EarlyWarning[]): readonly Bilingual[] => {
    const words = warnings.map((warning) => warningOf(warning, projection));
    return words.length === 0 ? [] : [headedText(head, words)];
  };
  return [
    ...part({ zh: '预警', en: 'Early warning' }, shown.filter(isOfTheCourse)),
    ...part(
      { zh: '数据提示', en: 'On the data' },
      shown.filter((warning) => !isOfTheCourse(warning)),
    ),
  ];
}

/** A warning of a projection; its amounts have the unit and the decimals of the figures. @internal */
export function warningOf(warning: EarlyWarning, projection: Projection): Bilingual {
  const { unit } = projection.indicator;
  const printed = warning.code === 'projected-shortfall' ? shownShortfall(projection) : null;
  const sized = (size: DecimalText): Bilingual =>
    sizeWords(
      unit === 'count' ? wholeSize(fraction(size), 'ceiling') : (printed ?? inPlaces(size, placesOf(projection))),
      projectedQuantity(projection),
    );
  const isUncertain = projection.outlook === 'at-risk' && !isUnlikely(projection);
  return earlyWarningText(warning, sized, mannerOf(projection.criterion), isUncertain);
}
