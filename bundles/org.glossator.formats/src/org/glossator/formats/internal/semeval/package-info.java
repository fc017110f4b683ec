/**
 * Labels of the SemEval tasks on propaganda (2020-11) and persuasion techniques (2023-3): articles
 * and tab-separated spans beside them (spec/formats.md).
 */
package org.glossator.formats.internal.semeval;
