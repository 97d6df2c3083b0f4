/**
 * What holds of all sources, messages and templates: names, words, sizes.
 */
@NullMarked
package org.crossclaim.guard;

import org.jspecify.annotations.NullMarked;
