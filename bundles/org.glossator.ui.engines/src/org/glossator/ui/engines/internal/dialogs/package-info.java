/** Training and installed engines. */
package org.glossator.ui.engines.internal.dialogs;
