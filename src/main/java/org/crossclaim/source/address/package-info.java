/**
 * Addresses on the web, and the one form in which they are compared.
 */
@NullMarked
@NamedInterface("address")
package org.crossclaim.source.address;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
