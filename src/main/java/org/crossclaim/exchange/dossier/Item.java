package org.crossclaim.exchange.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.crossclaim.shared.Edtf;
import org.crossclaim.shared.LanguageTag;
import org.crossclaim.shared.LocalisedText;
import org.crossclaim.shared.Refusal;
import org.crossclaim.shared.Slug;
import org.crossclaim.shared.Word;
import org.jspecify.annotations.Nullable;

/**
 * One object of a dossier while it is read: asked for its keys one after the other, it
 * gathers what is wrong with them. A value that is wrong is answered with a stand-in, so
 * that reading goes on to the next fault.
 */
final class Item extends Keys {

	/** More digits than anybody claims, and few enough to write out. */
	private static final int LONGEST_NUMBER = 60;

	Item(String file, String path, Node node, Faults faults) {
		super(file, path, node, faults);
	}

	@Nullable String text(String key) {
		Node value = value(key);
		if (value == null) {
			return null;
		}
		if (!(value instanceof Node.Scalar scalar)) {
			fault(value, key, "dossier.not-a-text");
			return null;
		}
		if (scalar.text().isBlank()) {
			fault(value, key, "dossier.blank");
			return null;
		}
		return kept(scalar, key) ? scalar.text() : null;
	}

	String needed(String key) {
		String text = text(key);
		if (text == null) {
			missing(key);
		}
		return (text != null) ? text : "";
	}

	@Nullable String slug(String key) {
		String text = text(key);
		return (text != null) ? slug(text, key) : null;
	}

	String neededSlug(String key) {
		String text = slug(key);
		if (text == null) {
			missing(key);
		}
		return (text != null) ? text : "";
	}

	List<String> slugs(String key) {
		List<String> slugs = new ArrayList<>();
		texts(key).forEach((index, text) -> {
			String at = key + "[" + index + "]";
			if (slugs.contains(text)) {
				fault(where(at), at, "dossier.named-twice", text);
			}
			slugs.add(slug(text, at));
		});
		return slugs;
	}

	List<String> list(String key) {
		return List.copyOf(texts(key).values());
	}

	private String slug(String text, String key) {
		return checked(key, () -> new Slug(text).text(), text);
	}

	@Nullable Edtf date(String key) {
		String text = text(key);
		return (text != null) ? checked(key, () -> Edtf.parse(text), null) : null;
	}

	Edtf neededDate(String key) {
		Edtf date = date(key);
		if (date == null && !this.values.containsKey(key)) {
			missing(key);
		}
		return (date != null) ? date : Edtf.parse("2000");
	}

	@Nullable LocalisedText localised(String key) {
		Node value = value(key);
		if (value == null) {
			return null;
		}
		Item texts = new Item(this.file, at(key), value, this.faults);
		Map<String, String> given = new LinkedHashMap<>();
		for (String tag : texts.values.keySet()) {
			String text = texts.text(tag);
			if (!LanguageTag.isWellFormed(tag)) {
				texts.fault(texts.values.getOrDefault(tag, value), tag, "text.language-unknown", tag);
			}
			else if (text != null) {
				given.put(tag, text);
			}
		}
		return given.isEmpty() ? null : new LocalisedText(given);
	}

	LocalisedText neededLocalised(String key) {
		LocalisedText text = localised(key);
		if (text == null && !this.values.containsKey(key)) {
			missing(key);
		}
		return (text != null) ? text : LocalisedText.of("en", "?");
	}

	<W extends Enum<W> & Word> @Nullable W word(String key, Class<W> words) {
		String text = text(key);
		if (text == null) {
			return null;
		}
		return word(text, key, words);
	}

	<W extends Enum<W> & Word> W neededWord(String key, Class<W> words) {
		W word = word(key, words);
		if (word == null && !this.values.containsKey(key)) {
			missing(key);
		}
		return (word != null) ? word : words.getEnumConstants()[0];
	}

	<W extends Enum<W> & Word> List<W> words(String key, Class<W> words) {
		List<W> all = new ArrayList<>();
		texts(key).forEach((index, text) -> {
			String at = key + "[" + index + "]";
			W word = word(text, at, words);
			if (word != null && all.contains(word)) {
				fault(where(at), at, "dossier.named-twice", text);
			}
			else if (word != null) {
				all.add(word);
			}
		});
		return all;
	}

	private <W extends Enum<W> & Word> @Nullable W word(String text, String key, Class<W> words) {
		W[] all = words.getEnumConstants();
		for (W word : all) {
			if (word.word().equals(text)) {
				return word;
			}
		}
		fault(where(key), key, "dossier.unknown-word", text,
				Arrays.stream(all).map(Word::word).collect(Collectors.joining(", ")));
		return null;
	}

	@Nullable BigDecimal number(String key) {
		String text = text(key);
		try {
			BigDecimal number = (text != null) ? new BigDecimal(text) : null;
			if (number == null || number.precision() + Math.abs((long) number.scale()) <= LONGEST_NUMBER) {
				return number;
			}
			fault(where(key), key, "dossier.number-too-long", String.valueOf(text));
		}
		catch (NumberFormatException ex) {
			fault(where(key), key, "dossier.not-a-number", String.valueOf(text));
		}
		return null;
	}

	@Nullable Integer whole(String key) {
		BigDecimal number = number(key);
		try {
			return (number != null) ? number.intValueExact() : null;
		}
		catch (ArithmeticException ex) {
			fault(where(key), key, "dossier.not-whole", number.toPlainString());
			return null;
		}
	}

	@Nullable Boolean truth(String key) {
		String text = text(key);
		if (text != null && !text.equals("true") && !text.equals("false")) {
			fault(where(key), key, "dossier.not-true-or-false", text);
		}
		return (text != null) ? Boolean.valueOf(text) : null;
	}

	@Nullable Item object(String key) {
		Node value = value(key);
		return (value != null) ? new Item(this.file, at(key), value, this.faults) : null;
	}

	<T> List<T> objects(String key, Function<Item, T> read) {
		List<T> all = new ArrayList<>();
		int index = 0;
		for (Node one : items(key)) {
			Item item = new Item(this.file, at(key) + "[" + index++ + "]", one, this.faults);
			all.add(read.apply(item));
			item.end();
		}
		return all;
	}

	/**
	 * Whether the first item of a list is a text, so that the list is in its short form.
	 */
	boolean isListOfTexts(String key) {
		return this.values.get(key) instanceof Node.Sequence sequence
				&& sequence.items().stream().allMatch(Node.Scalar.class::isInstance);
	}

	private <T extends @Nullable Object> T checked(String key, Supplier<T> value, T standIn) {
		try {
			return value.get();
		}
		catch (Refusal refusal) {
			refusal.faults().forEach((fault) -> fault(where(key), key, fault.key(), fault.arguments().toArray()));
			return standIn;
		}
	}

}
