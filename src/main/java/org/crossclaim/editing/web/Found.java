package org.crossclaim.editing.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.crossclaim.editing.Alike;
import org.crossclaim.page.Section;
import org.crossclaim.source.cite.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an address.
 *
 * @param address the address in its canonical form
 * @param left what was left out of it, in words
 * @param known the sources on record at it
 * @param alike what is perhaps the same, at another address
 * @param source what a new source would say, by the names of its fields
 * @param read what the page says of itself
 * @param unused what it says, too, and what could not be used
 * @param unread why nothing was read, in words
 * @param compared what the page has in common with a dispute, and what in it is new
 * @param patience after how many seconds it can be read, where too many pages were
 */
public record Found(String address, List<String> left, List<Known> known, List<Alike> alike, Map<String, String> source,
		List<Row> read, List<Row> unused, @Nullable String unread, @Nullable Compared compared,
		@Nullable Long patience) {

	/**
	 * The fields of a form for an entry that rests on the new source.
	 * @return values by the names of the fields
	 */
	public Map<String, String> cited() {
		Map<String, String> fields = new LinkedHashMap<>();
		this.source.forEach((name, value) -> fields.put("sources[0]." + name, value));
		fields.put("evidence[0].source", String.valueOf(this.source.get("id")));
		return fields;
	}

	/**
	 * A source on record.
	 *
	 * @param cited the source
	 * @param sections what it is cited for
	 */
	public record Known(Citation cited, List<Section> sections) {

		/**
		 * The fields of a form for an entry that rests on it.
		 * @return values by the names of the fields
		 */
		public Map<String, String> fields() {
			return Map.of("evidence[0].source", this.cited.slug());
		}

	}

	/**
	 * Something that a page says.
	 *
	 * @param label the message key of its field
	 * @param text what it says
	 */
	public record Row(String label, String text) {
	}

}
