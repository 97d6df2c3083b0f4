package org.crossclaim.capture.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.crossclaim.shared.Edtf;
import org.crossclaim.shared.LanguageTag;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads values as pages write them, and remembers those that make no sense.
 */
final class Said {

	private static final int LONGEST = 500;

	private static final Pattern DAY = Pattern.compile("(\\d{4})(?:[-/](\\d{2})(?:[-/](\\d{2}))?)?(?:[T ].*)?");

	private final List<PageFacts.Unused> unused = new ArrayList<>();

	List<PageFacts.Unused> unused() {
		return List.copyOf(this.unused);
	}

	/** The first date that is one. */
	@Nullable String date(List<String> texts) {
		return first("published", texts, Said::day);
	}

	/** The first language that is one. */
	@Nullable String language(List<String> texts) {
		return first("language", texts, Said::tag);
	}

	/** The first text that says anything. */
	@Nullable String text(String field, List<String> texts) {
		return first(field, texts, (text) -> (text.length() <= LONGEST) ? Optional.of(text) : Optional.empty());
	}

	private @Nullable String first(String field, List<String> texts, Function<String, Optional<String>> reading) {
		for (String one : texts) {
			String text = clean(one);
			Optional<String> read = text.isEmpty() ? Optional.empty() : reading.apply(text);
			if (read.isPresent()) {
				return read.get();
			}
			if (!text.isEmpty()) {
				this.unused
					.add(new PageFacts.Unused(field, (text.length() > LONGEST) ? text.substring(0, LONGEST) : text));
			}
		}
		return null;
	}

	/** A text on one line, without what is not seen. */
	static String clean(String text) {
		return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Z}\\s]+", " ").strip();
	}

	/** The day as it is written: an offset says where it was that day. */
	private static Optional<String> day(String text) {
		Matcher day = DAY.matcher(text);
		try {
			if (day.matches()) {
				String edtf = day.group(1) + ((day.group(2) != null) ? "-" + day.group(2) : "")
						+ ((day.group(3) != null) ? "-" + day.group(3) : "");
				Edtf.parse(edtf);
				return Optional.of(edtf);
			}
			return Optional
				.of(LocalDate.from(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)).toString());
		}
		catch (DateTimeException | Refusal ex) {
			return Optional.empty();
		}
	}

	private static Optional<String> tag(String text) {
		String tag = Locale.forLanguageTag(text.replace('_', '-')).toLanguageTag();
		return LanguageTag.isWellFormed(tag) ? Optional.of(tag) : Optional.empty();
	}

}
