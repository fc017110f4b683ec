/** What the parts inside share. */
package org.glossator.ui.engines.internal;
