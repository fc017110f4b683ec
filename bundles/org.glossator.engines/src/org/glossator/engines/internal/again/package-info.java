/** Same text again: what was coded once is looked for everywhere. */
package org.glossator.engines.internal.again;
