package org.crossclaim.capture.novelty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers in a text that somebody may have claimed: amounts, not years, hours,
 * versions or the numbers of lists.
 */
final class Numbers {

	private static final Map<String, BigDecimal> SCALES = Map.ofEntries(Map.entry("thousand", power(3)),
			Map.entry("million", power(6)), Map.entry("m", power(6)), Map.entry("billion", power(9)),
			Map.entry("bn", power(9)), Map.entry("trillion", power(12)), Map.entry("千", power(3)),
			Map.entry("万", power(4)), Map.entry("萬", power(4)), Map.entry("百万", power(6)), Map.entry("百萬", power(6)),
			Map.entry("千万", power(7)), Map.entry("千萬", power(7)), Map.entry("亿", power(8)), Map.entry("億", power(8)));

	private static final String COUNTED = "(?<number>\\d{1,3}(?:[,\u00a0\u202f]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";

	private static final Pattern NUMBER = Pattern.compile("(?<![\\w.,:/\\-])(?<sign>[$€£¥])?" + COUNTED
			+ "(?:\\s?(?<scale>thousand|million|billion|trillion|bn|百[万萬]|千[万萬]|[千万萬亿億])|(?<short>[Mm])(?![\\w]))?"
			+ "(?:\\s?(?<share>%|％|percent|per cent))?(?![\\d:]|[.,/\\-]\\d|[年月日号號]|\\s?[年月日]|st\\b|nd\\b|rd\\b|th\\b)",
			Pattern.CASE_INSENSITIVE);

	private static final BigDecimal SMALL = BigDecimal.valueOf(100);

	private Numbers() {
	}

	static List<Found> in(String text) {
		List<Found> found = new ArrayList<>();
		Matcher matcher = NUMBER.matcher(text);
		while (matcher.find()) {
			String number = matcher.group("number");
			String scale = (matcher.group("scale") != null) ? matcher.group("scale") : matcher.group("short");
			BigDecimal value = new BigDecimal(number.replaceAll("[,\u00a0\u202f]", ""));
			boolean marked = scale != null || matcher.group("share") != null || matcher.group("sign") != null;
			if (scale != null) {
				value = value.multiply(SCALES.getOrDefault(scale.toLowerCase(Locale.ROOT), BigDecimal.ONE));
			}
			boolean year = !marked && number.matches("(19|20)\\d\\d");
			if (marked || (value.compareTo(SMALL) >= 0 && !year)) {
				found.add(new Found(value, matcher.start(), matcher.end()));
			}
		}
		return found;
	}

	private static BigDecimal power(int tens) {
		return BigDecimal.TEN.pow(tens);
	}

	/**
	 * A number in a text.
	 *
	 * @param value its value
	 * @param start where it begins
	 * @param end where it ends, exclusive
	 */
	record Found(BigDecimal value, int start, int end) {
	}

}
