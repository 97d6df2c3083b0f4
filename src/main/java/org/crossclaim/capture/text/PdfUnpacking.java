package org.crossclaim.capture.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Sees before a PDF is read what its streams come to when they are unpacked, since
 * whoever reads it unpacks them into memory without a limit.
 */
final class PdfUnpacking {

	private static final long MOST_OF_ONE = 64L * 1024 * 1024;

	private static final long MOST_OF_ALL = 1024L * 1024 * 1024;

	private static final int MOST_STREAMS = 100_000;

	/** So many ways in which one and the same stream is said to be packed. */
	private static final int MOST_OF_A_STREAM = 8;

	private static final Pattern STREAM = Pattern.compile("(?<!end)stream[ \\t]*(?:\\r\\n|\\n|\\r)?");

	private static final Pattern FILTERS = Pattern
		.compile("/Filter\\s*(\\[[^\\]]*\\]|/[^\\s/<>\\[\\]()]+|\\d+\\s+\\d+\\s+R)");

	private static final Pattern NAME = Pattern.compile("/([^\\s/<>\\[\\]()]+)");

	private static final Pattern WITH_ESCAPE = Pattern.compile("/[A-Za-z0-9]*#[A-Za-z0-9#]*");

	private static final Set<String> EXPANDING = Set.of("FlateDecode", "Fl", "LZWDecode", "LZW", "RunLengthDecode",
			"RL");

	private static final Set<String> SPELLING = Set.of("ASCII85Decode", "A85", "ASCIIHexDecode", "AHx");

	private final byte[] file;

	private final String text;

	private long all;

	private PdfUnpacking(byte[] file) {
		this.file = file;
		this.text = new String(file, StandardCharsets.ISO_8859_1);
	}

	static void check(byte[] file) throws IOException {
		PdfUnpacking unpacking = new PdfUnpacking(file);
		unpacking.everyName();
		unpacking.everyFilter();
		unpacking.everyStream();
	}

	/** No writer spells these names by escapes, but whoever hides them. */
	private void everyName() throws PdfText.TooLarge {
		Matcher name = WITH_ESCAPE.matcher(this.text);
		while (name.find()) {
			String plain = Pattern.compile("#([0-9A-Fa-f]{2})")
				.matcher(name.group().substring(1))
				.replaceAll((escape) -> Matcher
					.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
			if (plain.equals("Filter") || EXPANDING.contains(plain) || SPELLING.contains(plain)) {
				throw new PdfText.TooLarge();
			}
		}
	}

	private void everyFilter() throws IOException {
		Matcher filters = FILTERS.matcher(this.text);
		Matcher stream = STREAM.matcher(this.text);
		Set<List<String>> here = new HashSet<>();
		int next = -1;
		while (filters.find() && next < this.file.length) {
			List<String> names = NAME.matcher(filters.group(1)).results().map((found) -> found.group(1)).toList();
			// Neither does a writer name them in another place, or pack twice.
			if (names.isEmpty() && !filters.group(1).startsWith("[")
					|| names.stream().filter(EXPANDING::contains).count() > 1) {
				throw new PdfText.TooLarge();
			}
			if (next < filters.end()) {
				here.clear();
				next = stream.find(filters.end()) ? stream.end() : this.file.length;
			}
			if (here.add(names)) {
				limit(here.size(), MOST_OF_A_STREAM);
				unpack(names, next);
			}
		}
	}

	/** A plain packing is counted below, whatever is said of it. */
	private void unpack(List<String> names, int start) throws IOException {
		InputStream packed = new ByteArrayInputStream(this.file, start, this.file.length - start);
		for (String name : names) {
			if (EXPANDING.contains(name)) {
				if (names.size() > 1 || !name.startsWith("Fl")) {
					Counting counting = new Counting();
					decode(name, packed, counting);
					count(counting.length);
				}
				return;
			}
			if (!SPELLING.contains(name)) {
				return;
			}
			ByteArrayOutputStream spelt = new ByteArrayOutputStream();
			decode(name, packed, spelt);
			packed = new ByteArrayInputStream(spelt.toByteArray());
		}
	}

	private static void decode(String filter, InputStream packed, OutputStream unpacked) throws IOException {
		FilterFactory.INSTANCE.getFilter(filter).decode(packed, unpacked, new COSDictionary(), 0);
	}

	private void everyStream() throws PdfText.TooLarge {
		Matcher stream = STREAM.matcher(this.text);
		Inflater inflater = new Inflater();
		try {
			for (int i = 1; stream.find(); i++) {
				limit(i, MOST_STREAMS);
				inflater.reset();
				inflater.setInput(this.file, stream.end(), this.file.length - stream.end());
				count(inflated(inflater));
			}
		}
		finally {
			inflater.end();
		}
	}

	private static void limit(int number, int most) throws PdfText.TooLarge {
		if (number > most) {
			throw new PdfText.TooLarge();
		}
	}

	private static long inflated(Inflater inflater) throws PdfText.TooLarge {
		byte[] piece = new byte[64 * 1024];
		long length = 0;
		try {
			while (!inflater.finished()) {
				int more = inflater.inflate(piece);
				length += more;
				if (length > MOST_OF_ONE) {
					throw new PdfText.TooLarge();
				}
				if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
					break;
				}
			}
			return length;
		}
		catch (DataFormatException ex) {
			return length;
		}
	}

	private void count(long length) throws PdfText.TooLarge {
		this.all += length;
		if (this.all > MOST_OF_ALL) {
			throw new PdfText.TooLarge();
		}
	}

	/** Keeps nothing. */
	private static final class Counting extends OutputStream {

		private long length;

		@Override
		public void write(int one) throws IOException {
			write(new byte[1], 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int more) throws IOException {
			this.length += more;
			if (this.length > MOST_OF_ONE) {
				throw new PdfText.TooLarge();
			}
		}

	}

}
