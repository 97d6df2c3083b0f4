/**
 * The history as pages and feeds.
 */
@NullMarked
package org.crossclaim.history.web;

import org.jspecify.annotations.NullMarked;
