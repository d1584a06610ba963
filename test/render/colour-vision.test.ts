/** The measures of colours, against values that are known. */
import { describe, expect, test } from 'vitest';
import { contrast, deficiencies, distance } from './colour-vision.js';

describe('contrast, by the formula of WCAG 2.2', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    // The grey that WCAG's own techniques name as the lightest that can be read on white.
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4.0],
  ])('%s on %s: %d', (one, two, expected) => {
    expect(contrast(one, two)).toBeCloseTo(expected, 1);
    expect(contrast(two, one)).toBe(contrast(one, two));
  });
});

describe('distance in CIELAB', () => {
  test('black and white are 100 apart, a colour and itself 0', () => {
    expect(distance('#000000', '#ffffff', deficiencies['none']!)).toBeCloseTo(100, 1);
    for (const deficiency of Object.values(deficiencies))
      expect(distance('#1f77b4', '#1f77b4', deficiency)).toBeCloseTo(0, 10);
  });
  // From the CIELAB coordinates of the sRGB primaries, as tables of colours print them (D65, 2°).
  test.each([
    ['#0000ff', '#ffff00', 235.1],
    ['#ff0000', '#ffffff', 114.6],
    ['#00ff00', '#0000ff', 258.7],
    ['#ff0000', '#00ff00', 170.6],
  ])('%s and %s are %d apart', (one, two, expected) => {
    expect(Math.abs(distance(one, two, deficiencies['none']!) - expected)).toBeLessThan(0.5);
  });
  test('red and green of one lightness are far apart, and near without cones for green', () => {
    const [red, green] = ['#c04040', '#3f8a3f'] as const;
    expect(distance(red, green, deficiencies['none']!)).toBeGreaterThan(60);
    expect(distance(red, green, deficiencies['deuteranopia']!)).toBeLessThan(40);
  });
  test('what is no colour has no distance that could pass', () => {
    expect(distance('', '#ffffff', deficiencies['none']!)).toBeNaN();
    expect(contrast('red', '#ffffff')).toBeNaN();
  });
});
