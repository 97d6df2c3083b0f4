/**
 * The page of one entry.
 */
@NullMarked
package org.crossclaim.entry.web;

import org.jspecify.annotations.NullMarked;
