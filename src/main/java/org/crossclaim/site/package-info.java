/**
 * The shell around every page: languages, navigation, headers, errors, and the pages
 * about the record itself.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "editorial", "editorial :: removal", "actor", "source", "source :: cite", "dispute",
				"entry", "entry :: document", "entry :: standing", "entry :: card", "timeline", "timeline :: strip" })
package org.crossclaim.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
