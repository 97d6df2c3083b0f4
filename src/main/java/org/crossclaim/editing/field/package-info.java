/**
 * What the form of each kind asks for, and what was typed: read, tidied, its rows moved.
 */
@NullMarked
package org.crossclaim.editing.field;

import org.jspecify.annotations.NullMarked;
