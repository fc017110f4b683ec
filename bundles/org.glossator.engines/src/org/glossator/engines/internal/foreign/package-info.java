/** Engines of other people: installing them, loading their code, knowing their types. */
package org.glossator.engines.internal.foreign;
