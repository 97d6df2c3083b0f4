/**
 * The queue of proposals, and the page of each.
 */
@NullMarked
package org.crossclaim.review.web;

import org.jspecify.annotations.NullMarked;
