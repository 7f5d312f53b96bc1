/** The numbers of the sensitivity analysis. METHOD section 4, "Sensitivity". */
export interface RobustnessSettings {
  /** How many draws. */
  draws: number;
  /** Standard deviation of the noise on a dimension, in points. */
  dimensionNoise: number;
  /** Standard deviation of the noise on a risk, in points. */
  riskNoise: number;
  /**
   * How closely the Dirichlet weights keep to the rubric's: they are drawn with `concentration` ×
   * weight, weights brought to 1. The larger, the closer.
   */
  concentration: number;
  /** Among how many of the worst risks a risk is looked for. */
  worst: number;
}

/** What METHOD section 4, "Sensitivity" sets. */
export const methodSettings: RobustnessSettings = {
  draws: 5000,
  dimensionNoise: 5,
  riskNoise: 8,
  concentration: 20,
  worst: 3,
};
