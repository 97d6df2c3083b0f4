/**
 * What every page is made of: words in the reader's language, dates, lists and links out.
 */
@NullMarked
@ApplicationModule(displayName = "Page")
package org.crossclaim.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
