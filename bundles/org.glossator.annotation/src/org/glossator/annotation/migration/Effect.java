package org.glossator.annotation.migration;

/** What a migration does to one annotation. */
public enum Effect {
  /** It stays as it is; what it refers to has another name or place. */
  KEPT,
  /** It gets another code. */
  RECODED,
  /** It loses its code. */
  UNCODED,
  /** It is deleted. */
  DELETED,
  /** It keeps its code until a person has chosen one of the new ones. */
  TO_RECODE,
  /** A value of it is written in another kind. */
  CONVERTED,
  /** A value of it cannot be converted and goes. */
  VALUE_LOST
}
