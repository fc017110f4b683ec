/**
 * Changes of the codebook and of the register of actors that take the study's annotations along:
 * previews, and the changes themselves as one step of {@link org.glossator.study.StudyHistory}.
 */
package org.glossator.study.migration;
