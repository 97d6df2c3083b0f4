/**
 * Where proposals are reviewed.
 */
@NullMarked
package org.crossclaim.editorial.web;

import org.jspecify.annotations.NullMarked;
