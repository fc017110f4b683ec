/**
 * Fixtures for tests: builders, random texts, annotations, edits and studies, comparisons, a file
 * system that fails.
 */
package org.glossator.testkit;
