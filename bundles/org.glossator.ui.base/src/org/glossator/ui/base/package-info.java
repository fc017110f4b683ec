/**
 * What all parts of the user interface stand on: what views know of an editor, background work,
 * colours and icons, common dialogs. See the ids of views and commands in the bundles that
 * contribute them.
 */
package org.glossator.ui.base;
