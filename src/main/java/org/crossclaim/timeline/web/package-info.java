/**
 * The timeline of a dispute as a page.
 */
@NullMarked
package org.crossclaim.timeline.web;

import org.jspecify.annotations.NullMarked;
