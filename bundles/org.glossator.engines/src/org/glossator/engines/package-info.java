/**
 * UIMA analysis engines over the documents of a study. What they add becomes suggestions, which are
 * no data until a person accepts them. The registry, the task that runs engines, and what those who
 * write an engine need. Knows neither OSGi nor a display.
 */
package org.glossator.engines;
