package org.crossclaim.capture.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.crossclaim.capture.text.Texts.Decoded;
import org.jspecify.annotations.Nullable;

/**
 * Tells in which charset bytes are. What is declared is believed unless it makes less
 * sense than UTF-8, GB18030 or Big5 do: Chinese pages often declare none, or the wrong
 * one.
 */
final class Decoding {

	private static final int LOOKED_THROUGH = 4096;

	/** By how much something must make more sense than what is declared. */
	private static final double MARGIN = 0.2;

	/** How much sense something must make where nothing is declared. */
	private static final double LEAST = 0.3;

	private static final Pattern DECLARED = Pattern.compile(
			"(?is)<meta[^>]{0,500}?charset\\s*=\\s*[\"']?([\\w:.-]+)|<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w:.-]+)");

	private static final Charset GB18030 = Charset.forName("GB18030");

	private static final Charset BIG5 = Charset.forName("Big5-HKSCS");

	private static final Charset WESTERN = Charset.forName("windows-1252");

	/** What browsers take these names for. */
	private static final Map<String, Charset> MEANT = Map.ofEntries(Map.entry("gb2312", GB18030),
			Map.entry("gb_2312-80", GB18030), Map.entry("gbk", GB18030), Map.entry("x-gbk", GB18030),
			Map.entry("big5", BIG5), Map.entry("x-x-big5", BIG5), Map.entry("cn-big5", BIG5),
			Map.entry("iso-8859-1", WESTERN), Map.entry("latin1", WESTERN), Map.entry("us-ascii", WESTERN),
			Map.entry("ascii", WESTERN), Map.entry("shift_jis", Charset.forName("windows-31j")),
			Map.entry("euc-kr", Charset.forName("x-windows-949")),
			Map.entry("ks_c_5601-1987", Charset.forName("x-windows-949")));

	private Decoding() {
	}

	/** A page names its charset in itself, too. */
	static Decoded ofHtml(byte[] bytes, @Nullable String named) {
		Set<Charset> declared = new LinkedHashSet<>();
		known(named).ifPresent(declared::add);
		Matcher within = DECLARED
			.matcher(new String(bytes, 0, Math.min(bytes.length, LOOKED_THROUGH), StandardCharsets.ISO_8859_1));
		if (within.find()) {
			String name = (within.group(1) != null) ? within.group(1) : within.group(2);
			// What can be read byte by byte up to here is not in UTF-16.
			known(name.toLowerCase(Locale.ROOT).startsWith("utf-16") ? "utf-8" : name).ifPresent(declared::add);
		}
		return decode(bytes, declared);
	}

	static Decoded of(byte[] bytes, @Nullable String named) {
		Set<Charset> declared = new LinkedHashSet<>();
		known(named).ifPresent(declared::add);
		return decode(bytes, declared);
	}

	private static Decoded decode(byte[] bytes, Set<Charset> declared) {
		Charset marked = marked(bytes);
		if (marked != null) {
			String text = new String(bytes, marked);
			return new Decoded(text.startsWith("\ufeff") ? text.substring(1) : text, marked.name());
		}
		Charset first = declared.stream().findFirst().orElse(null);
		boolean escapes = first != null && first.name().startsWith("ISO-2022");
		if (!escapes && isUtf8(bytes)) {
			return new Decoded(new String(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8.name());
		}
		Charset best = best(bytes, declared);
		return new Decoded(new String(bytes, best), best.name());
	}

	private static Charset best(byte[] bytes, Set<Charset> declared) {
		Charset best = declared.stream().findFirst().orElse(WESTERN);
		double sense = declared.isEmpty() ? LEAST : Plausibility.of(new String(bytes, best)) + MARGIN;
		Set<Charset> others = new LinkedHashSet<>(declared);
		others.add(GB18030);
		others.add(BIG5);
		others.add(StandardCharsets.UTF_8);
		others.remove(best);
		for (Charset other : others) {
			double more = Plausibility.of(new String(bytes, other));
			if (more > sense) {
				best = other;
				sense = more;
			}
		}
		return best;
	}

	private static @Nullable Charset marked(byte[] bytes) {
		if (bytes.length >= 3 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb && (bytes[2] & 0xff) == 0xbf) {
			return StandardCharsets.UTF_8;
		}
		if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
			return StandardCharsets.UTF_16BE;
		}
		boolean little = bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe;
		return little ? StandardCharsets.UTF_16LE : null;
	}

	private static boolean isUtf8(byte[] bytes) {
		try {
			CharBuffer read = StandardCharsets.UTF_8.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(bytes));
			return read.length() >= 0;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

	private static Optional<Charset> known(@Nullable String name) {
		String key = (name != null) ? name.strip().toLowerCase(Locale.ROOT) : "";
		if (MEANT.containsKey(key)) {
			return Optional.ofNullable(MEANT.get(key));
		}
		try {
			return Charset.isSupported(key) ? Optional.of(Charset.forName(key)) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
