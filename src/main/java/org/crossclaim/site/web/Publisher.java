package org.crossclaim.site.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who publishes this record and answers for it.
 *
 * @param name the publisher's name
 * @param address the postal address
 * @param complaints the address for complaints and for statements by those named here
 * @param editors the editors' names
 * @param models which AI models helped to compile the record, and whether their makers
 * are parties to it
 */
@ConfigurationProperties("crossclaim.publisher")
record Publisher(@Nullable String name, @Nullable String address, @Nullable String complaints, List<String> editors,
		@Nullable String models) {

	Publisher {
		editors = (editors != null) ? List.copyOf(editors) : List.of();
	}

}
