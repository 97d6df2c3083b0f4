package org.crossclaim.site.web;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the page about the method shows.
 *
 * @param examples slugs of the entries that it works out, those that are on record
 */
@ConfigurationProperties("crossclaim.method")
record MethodSettings(List<String> examples) {

	MethodSettings {
		examples = (examples != null) ? List.copyOf(examples) : List.of();
	}

}
