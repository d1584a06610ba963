/** The damping factor φ: each year ahead keeps this share of the slope of the year before. @internal */
export const damping = 0.9;
