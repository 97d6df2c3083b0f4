package org.crossclaim.exchange.dossier;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.crossclaim.shared.Fault;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one object of a dossier: which were asked for, and what is wrong where.
 */
abstract sealed class Keys permits Item {

	/** Lists of which a single item may be written without a list. */
	private static final Set<String> ONE_OR_MORE = Set.of("response");

	private static final Pattern ITEM = Pattern.compile("(.+)\\[(\\d+)]");

	final String file;

	private final String path;

	final Node node;

	final Faults faults;

	final Map<String, Node> values;

	private final Set<String> known = new HashSet<>();

	Keys(String file, String path, Node node, Faults faults) {
		this.file = file;
		this.path = path;
		this.node = node;
		this.faults = faults;
		this.values = (node instanceof Node.Mapping mapping) ? mapping.values() : Map.of();
		if (!(node instanceof Node.Mapping)) {
			fault(node, "", "dossier.not-an-object");
		}
	}

	/** Refuses every key that was not asked for. */
	void end() {
		if (this.node instanceof Node.Mapping mapping) {
			mapping.keys().forEach((key, place) -> {
				if (!this.known.contains(key)) {
					this.faults.add(this.file, place, Fault.at(at(key), "dossier.unknown-key", key,
							this.known.stream().sorted().collect(Collectors.joining(", "))));
				}
			});
		}
	}

	void missing(String key) {
		if (!this.values.containsKey(key)) {
			absent(key);
		}
	}

	void absent(String key) {
		fault(this.node, key, "dossier.missing", key);
	}

	/** What a key or an item of its list holds; the object where there is nothing. */
	Node where(String key) {
		Matcher item = ITEM.matcher(key);
		if (item.matches() && this.values.get(item.group(1)) instanceof Node.Sequence list) {
			int index = Integer.parseInt(item.group(2));
			return (index < list.items().size()) ? list.items().get(index) : list;
		}
		return this.values.getOrDefault(item.matches() ? item.group(1) : key, this.node);
	}

	/** Whether a text can be kept: PostgreSQL keeps no NUL and no half of a character. */
	boolean kept(Node.Scalar scalar, String key) {
		if (scalar.text().codePoints().anyMatch((c) -> c < 32 && c != '\n' && c != '\t')) {
			fault(scalar, key, "dossier.control-character");
			return false;
		}
		if (scalar.text().codePoints().anyMatch((c) -> Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE)) {
			fault(scalar, key, "dossier.no-character");
			return false;
		}
		return true;
	}

	Map<Integer, String> texts(String key) {
		Map<Integer, String> texts = new LinkedHashMap<>();
		int index = 0;
		for (Node one : items(key)) {
			if (one instanceof Node.Scalar scalar && !scalar.isNull() && !scalar.text().isBlank()) {
				if (kept(scalar, key + "[" + index + "]")) {
					texts.put(index, scalar.text());
				}
			}
			else {
				fault(one, key + "[" + index + "]", "dossier.not-a-text");
			}
			index++;
		}
		return texts;
	}

	List<Node> items(String key) {
		Node value = value(key);
		if (value == null) {
			return List.of();
		}
		if (value instanceof Node.Sequence sequence) {
			return sequence.items();
		}
		if (ONE_OR_MORE.contains(key) && value instanceof Node.Scalar) {
			return List.of(value);
		}
		fault(value, key, "dossier.not-a-list");
		return List.of();
	}

	@Nullable Node value(String key) {
		this.known.add(key);
		Node value = this.values.get(key);
		if (value instanceof Node.Scalar scalar && scalar.isNull()) {
			fault(value, key, "dossier.null");
			return null;
		}
		return value;
	}

	void fault(Node at, String key, String message, Object... arguments) {
		this.faults.add(this.file, at.place(), Fault.at(key.isEmpty() ? this.path : at(key), message, arguments));
	}

	String path() {
		return this.path;
	}

	String at(String key) {
		return this.path.isEmpty() ? key : this.path + "." + key;
	}

}
