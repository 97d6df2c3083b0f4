package org.crossclaim.citation.format;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.crossclaim.citation.Work;
import org.crossclaim.citation.WorkDate;
import org.crossclaim.citation.WorkName;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes works as CSL-JSON (CSL 1.0.2). The formatted citations are made of the same.
 */
public final class CslJson {

	private static final JsonMapper JSON = JsonMapper.shared();

	private CslJson() {
	}

	/**
	 * A file of one work.
	 * @param work the work
	 * @return JSON: a list of one item, as programs expect it
	 */
	public static String of(Work work) {
		return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(List.of(item(work))) + "\n";
	}

	/**
	 * A work as an item of CSL.
	 * @param work the work
	 * @return its variables by name, without what is not known
	 */
	static Map<String, Object> item(Work work) {
		Map<String, Object> item = new LinkedHashMap<>();
		item.put("id", work.key());
		item.put("type", work.type().csl());
		item.put("title", work.title());
		if (!work.authors().isEmpty()) {
			item.put("author", work.authors().stream().map(CslJson::name).toList());
		}
		put(item, "container-title", work.container());
		put(item, "publisher", work.publisher());
		put(item, "authority", work.authority());
		put(item, "issued", (work.issued() != null) ? date(work.issued()) : null);
		put(item, "URL", work.url());
		put(item, "accessed", (work.accessed() != null) ? Map.of("date-parts", List.of(parts(work.accessed()))) : null);
		put(item, "language", work.language());
		put(item, "note", work.note());
		return item;
	}

	private static void put(Map<String, Object> item, String name, @Nullable Object value) {
		if (value != null) {
			item.put(name, value);
		}
	}

	private static Map<String, String> name(WorkName name) {
		if (name.family() == null || name.given() == null) {
			return Map.of("literal", name.whole());
		}
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("family", name.family());
		parts.put("given", name.given());
		return parts;
	}

	private static Map<String, Object> date(WorkDate date) {
		Map<String, Object> variable = new LinkedHashMap<>();
		variable.put("date-parts", date.parts());
		put(variable, "season", date.season());
		put(variable, "circa", date.circa() ? Boolean.TRUE : null);
		return variable;
	}

	private static List<Integer> parts(LocalDate day) {
		return List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
	}

}
