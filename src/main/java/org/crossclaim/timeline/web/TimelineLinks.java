package org.crossclaim.timeline.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Addresses of other views of the same timeline.
 *
 * @param path the timeline's path
 * @param parameters those of the view shown, without its cursor
 */
record TimelineLinks(String path, MultiValueMap<String, String> parameters) {

	String with(String name, @Nullable String value) {
		MultiValueMap<String, String> changed = new LinkedMultiValueMap<>(this.parameters);
		if (value == null) {
			changed.remove(name);
		}
		else {
			changed.put(name, List.of(value));
		}
		return address(changed);
	}

	String during(String time) {
		MultiValueMap<String, String> changed = new LinkedMultiValueMap<>(this.parameters);
		changed.put("from", List.of(time));
		changed.put("to", List.of(time));
		return address(changed);
	}

	String without(String name, String value) {
		MultiValueMap<String, String> changed = new LinkedMultiValueMap<>(this.parameters);
		changed.put(name,
				this.parameters.getOrDefault(name, List.of()).stream().filter((one) -> !one.equals(value)).toList());
		return address(changed);
	}

	private String address(MultiValueMap<String, String> query) {
		UriComponentsBuilder builder = UriComponentsBuilder.fromPath(this.path);
		query.forEach((name, values) -> values.forEach((value) -> builder.queryParam(name, "{v}")));
		Object[] values = query.values().stream().flatMap(List::stream).toArray();
		return builder.encode().buildAndExpand(values).toUriString();
	}

}
