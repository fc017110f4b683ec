/** What the parts inside share: nothing here is API. */
package org.glossator.engines.internal;
