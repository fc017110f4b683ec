/** How the shell is built. */
package org.glossator.app.internal;
