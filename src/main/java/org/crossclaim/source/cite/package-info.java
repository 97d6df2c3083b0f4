/**
 * Sources as pages cite them.
 */
@NullMarked
@NamedInterface("cite")
package org.crossclaim.source.cite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
