/** The picture of the strokes on the scale of years, which every page of a language shows. */
export const scaleRoute = '/scale.svg';
