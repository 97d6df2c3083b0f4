/**
 * How other modules add to the page where those who edit begin.
 */
@NullMarked
@NamedInterface("page")
package org.crossclaim.account.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
