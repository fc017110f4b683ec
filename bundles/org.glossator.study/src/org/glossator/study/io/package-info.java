/**
 * The few file operations that saving stands on, behind an interface so that tests can let each of
 * them fail.
 */
package org.glossator.study.io;
