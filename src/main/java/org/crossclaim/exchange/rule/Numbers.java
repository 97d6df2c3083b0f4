package org.crossclaim.exchange.rule;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that a text carries, in digits ("24,000", "2.4萬", "US$1.5 billion") or in
 * words of English or Chinese ("seven million", "七百萬", "half"). Where a text can be read
 * in several ways ("1.500"), each reading counts: the rule that asks is there to find
 * figures that nobody said, not to judge how they are written.
 */
final class Numbers {

	private static final Map<String, Long> SCALES = scales();

	private static final Map<String, Long> WORDS = words();

	private static final Pattern DIGITS = Pattern.compile("(\\d+(?:[.,'\u00a0\u202f ]\\d+)*)[\\s+-]*([\\p{L}]*)");

	private static final Pattern LETTERS = Pattern.compile("[a-z]+");

	private static final Pattern HAN = Pattern.compile("[〇零一二兩两三四五六七八九十百千萬万億亿]+");

	private static final String HAN_DIGITS = "零一二三四五六七八九";

	private Numbers() {
	}

	static Set<BigDecimal> in(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		Set<BigDecimal> numbers = new HashSet<>();
		Matcher digits = DIGITS.matcher(plain);
		while (digits.find()) {
			BigDecimal scale = BigDecimal.valueOf(scale(digits.group(2)));
			readings(digits.group(1)).forEach((reading) -> numbers.add(plain(new BigDecimal(reading).multiply(scale))));
		}
		english(plain, numbers);
		Matcher han = HAN.matcher(plain);
		while (han.find()) {
			numbers.add(plain(BigDecimal.valueOf(chinese(han.group()))));
		}
		if (plain.contains("半") || plain.contains("half")) {
			numbers.add(plain(BigDecimal.valueOf(50)));
		}
		return numbers;
	}

	/** A number without regard to how it is written, so that equal numbers are equal. */
	static BigDecimal plain(BigDecimal number) {
		return number.stripTrailingZeros();
	}

	private static Set<String> readings(String digits) {
		String grouped = digits.replaceAll("\\D", "");
		int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
		if (last < 0) {
			return digits.contains(" ") ? Set.of(grouped, digits.substring(0, digits.indexOf(' ')),
					digits.substring(digits.lastIndexOf(' ') + 1)) : Set.of(grouped);
		}
		String decimal = digits.substring(0, last).replaceAll("\\D", "") + "."
				+ digits.substring(last + 1).replaceAll("\\D", "");
		return digits.matches(".*[.,]\\d{3}") ? Set.of(grouped, decimal) : Set.of(decimal);
	}

	private static long scale(String after) {
		for (int length = Math.min(2, after.length()); length > 0; length--) {
			Long han = SCALES.get(after.substring(0, length));
			if (han != null && Character.isIdeographic(after.charAt(0))) {
				return han;
			}
		}
		return SCALES.getOrDefault(after, 1L);
	}

	private static void english(String text, Set<BigDecimal> numbers) {
		long whole = 0;
		long part = 0;
		boolean any = false;
		Matcher words = LETTERS.matcher(text);
		int end = 0;
		while (words.find()) {
			boolean joined = text.substring(end, words.start()).matches("[\\s-]*");
			Long number = WORDS.get(words.group());
			Long scale = SCALES.get(words.group());
			if (any && (!joined || (number == null && scale == null && !words.group().equals("and")))) {
				numbers.add(plain(BigDecimal.valueOf(whole + part)));
				whole = 0;
				part = 0;
				any = false;
			}
			if (number != null) {
				part = (number == 100 && any) ? part * 100 : part + number;
				any = true;
			}
			else if (scale != null && any) {
				whole += part * scale;
				part = 0;
			}
			end = words.end();
		}
		if (any) {
			numbers.add(plain(BigDecimal.valueOf(whole + part)));
		}
	}

	private static long chinese(String text) {
		long whole = 0;
		long part = 0;
		long digit = 0;
		for (char one : text.replace('〇', '零').replace('兩', '二').replace('两', '二').toCharArray()) {
			switch (one) {
				case '十', '百', '千' -> {
					part += Math.max(digit, 1) * ((one == '十') ? 10 : (one == '百') ? 100 : 1000);
					digit = 0;
				}
				case '萬', '万', '億', '亿' -> {
					whole += (part + digit) * ((one == '萬' || one == '万') ? 10_000 : 100_000_000);
					part = 0;
					digit = 0;
				}
				default -> digit = HAN_DIGITS.indexOf(one);
			}
		}
		return whole + part + digit;
	}

	private static Map<String, Long> scales() {
		Map<String, Long> scales = new HashMap<>();
		put(scales, 1_000L, "thousand", "k", "mil", "千");
		put(scales, 10_000L, "萬", "万");
		put(scales, 1_000_000L, "million", "millions", "m", "mn", "millón", "millones", "millionen", "百萬", "百万");
		put(scales, 10_000_000L, "千萬", "千万");
		put(scales, 100_000_000L, "億", "亿");
		put(scales, 1_000_000_000L, "billion", "billions", "b", "bn", "milliard", "milliards", "milliarden", "十億",
				"十亿");
		put(scales, 1_000_000_000_000L, "trillion", "tn", "兆", "萬億", "万亿");
		return Map.copyOf(scales);
	}

	private static Map<String, Long> words() {
		Map<String, Long> words = new HashMap<>();
		String[] ones = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
				+ "fifteen sixteen seventeen eighteen nineteen")
			.split(" ");
		for (int i = 0; i < ones.length; i++) {
			words.put(ones[i], (long) i);
		}
		String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
		for (int i = 0; i < tens.length; i++) {
			words.put(tens[i], 20L + 10 * i);
		}
		words.put("dozen", 12L);
		words.put("hundred", 100L);
		return Map.copyOf(words);
	}

	private static void put(Map<String, Long> scales, long scale, String... words) {
		for (String word : words) {
			scales.put(word, scale);
		}
	}

}
