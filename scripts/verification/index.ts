import { attachment7 } from './attachment-7';
import { type Verified, verified } from './figure';
import { lawFigures } from './law-figures';
import { lawValues } from './law-values';
import { attachment5a } from './s3-attachment-5a';
import { figuresAToD } from './s4-figures';
import { worked2024 } from './worked-examples';
import { s1, s2, s3, s4 } from './worked';

/** Every figure that the sources publish and this product can compute, compared. */
export function verification(): Verified[] {
  return [
    ...s1(),
    ...s2(),
    ...s3(),
    ...attachment5a(),
    ...attachment7(),
    ...s4(),
    ...figuresAToD(),
    ...lawFigures(),
    ...lawValues(),
    ...worked2024(),
  ].map(verified);
}
