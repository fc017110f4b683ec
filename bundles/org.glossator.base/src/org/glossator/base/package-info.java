/**
 * What every other bundle stands on: problems, progress and tasks, offset units, the interval
 * index. Uses the JDK only.
 */
package org.glossator.base;
