/** Benchmarks of the layers below the workbench; each prints one JSON object a line. */
package org.glossator.testkit.bench;
