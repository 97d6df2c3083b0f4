/**
 * The watch of links: what became of the addresses of sources, looked at again and again.
 */
@NullMarked
package org.crossclaim.capture.link;

import org.jspecify.annotations.NullMarked;
