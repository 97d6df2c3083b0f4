package org.crossclaim.capture.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A text in which quotes are looked for. Its normal forms are made once, when they are
 * first needed, and serve all quotes.
 */
public final class SearchedText {

	private static final int MOST = 1000;

	private final String text;

	private final HanScript script;

	private final Edges edges;

	private @Nullable Form joined;

	private @Nullable Form whole;

	private @Nullable String simplified;

	/**
	 * Prepares a text.
	 * @param text the text
	 * @param script by which the scripts of Chinese are told to be the same
	 */
	public SearchedText(String text, HanScript script) {
		this.text = text;
		this.script = script;
		this.edges = new Edges(text);
	}

	/**
	 * Looks for a quote.
	 * @param quote the quote
	 * @return what came of it
	 */
	public Finding find(String quote) {
		if (this.text.isBlank()) {
			return Finding.NOTHING;
		}
		String sought = quote.strip();
		if (!says(sought)) {
			return Finding.NOT_FOUND;
		}
		Finding found = whole(sought);
		if (found.verdict().isFound() || !Elision.isIn(sought)) {
			return found;
		}
		List<String> parts = Elision.parts(sought).stream().filter(SearchedText::says).toList();
		return (parts.size() == 1) ? whole(parts.getFirst()) : elided(parts);
	}

	private static boolean says(String quote) {
		return quote.codePoints().anyMatch(Character::isLetterOrDigit);
	}

	private Finding whole(String sought) {
		List<Span> found = spans(this.text, sought, null);
		if (!found.isEmpty()) {
			return finding(Verdict.VERBATIM, found.getFirst(), found.size());
		}
		found = typographic(sought);
		if (!found.isEmpty()) {
			return found.stream()
				.filter((span) -> isVerbatim(span, sought))
				.findFirst()
				.map((span) -> finding(Verdict.VERBATIM, span, 1))
				.orElse(finding(Verdict.TYPOGRAPHY, found.getFirst(), found.size()));
		}
		found = typographic(otherwiseBegun(sought));
		if (!found.isEmpty()) {
			return finding(Verdict.TYPOGRAPHY, found.getFirst(), found.size());
		}
		found = scripted(sought);
		return found.isEmpty() ? Finding.NOT_FOUND : finding(Verdict.SCRIPT, found.getFirst(), found.size());
	}

	private Finding elided(List<String> parts) {
		List<Span> found = chained(parts, this::typographic);
		if (!found.isEmpty()) {
			return found.stream()
				.filter(Span::verbatim)
				.findFirst()
				.map((span) -> finding(Verdict.VERBATIM, span, 1))
				.orElse(finding(Verdict.TYPOGRAPHY, found.getFirst(), found.size()));
		}
		found = chained(parts, this::scripted);
		return found.isEmpty() ? Finding.NOT_FOUND : finding(Verdict.SCRIPT, found.getFirst(), found.size());
	}

	/** Stretches in which the parts stand in order, with little left out between them. */
	private List<Span> chained(List<String> parts, Function<String, List<Span>> looking) {
		List<Span> chains = List.of();
		for (int i = 0; i < parts.size(); i++) {
			String part = parts.get(i);
			List<Span> spans = looking.apply(part)
				.stream()
				.map((span) -> new Span(span.start(), span.end(), isVerbatim(span, part)))
				.toList();
			chains = (i == 0) ? spans : continued(chains, spans);
		}
		return chains;
	}

	private List<Span> continued(List<Span> chains, List<Span> spans) {
		List<Span> continued = new ArrayList<>();
		int next = 0;
		for (Span span : spans) {
			while (next < chains.size() && chains.get(next).end() <= span.start()) {
				next++;
			}
			Span before = (next > 0) ? chains.get(next - 1) : null;
			if (before != null && Elision.mayLeaveOut(this.text, before.end(), span.start())) {
				continued.add(new Span(before.start(), span.end(), before.verbatim() && span.verbatim()));
			}
		}
		return continued;
	}

	private List<Span> typographic(String sought) {
		Form form = joined();
		Form wanted = Form.of(sought, true);
		List<Span> found = spans(form, wanted, form);
		if (found.isEmpty() && (form.isBroken() || wanted.isBroken())) {
			this.whole = (this.whole != null) ? this.whole : Form.of(this.text, false);
			return spans(this.whole, Form.of(sought, false), this.whole);
		}
		return found;
	}

	private List<Span> scripted(String sought) {
		Form form = joined();
		if (this.simplified == null) {
			this.simplified = this.script.simplified(form);
		}
		return spans(this.simplified, this.script.simplified(Form.of(sought, true)), form);
	}

	private Form joined() {
		if (this.joined == null) {
			this.joined = Form.of(this.text, true);
		}
		return this.joined;
	}

	/** Where something stands, in places of the text, as far as it stands by itself. */
	private List<Span> spans(CharSequence where, CharSequence sought, @Nullable Form form) {
		List<Span> spans = new ArrayList<>();
		Occurrences.each(where, sought, (at) -> {
			int to = at + sought.length();
			if (form != null && (form.divides(at) || form.divides(to))) {
				return false;
			}
			Span span = (form != null) ? new Span(form.start(at), form.end(to), false) : new Span(at, to, true);
			boolean stands = this.edges.standAround(span.start(), span.end());
			if (stands && spans.size() < MOST) {
				spans.add(span);
			}
			return stands;
		});
		return spans;
	}

	private boolean isVerbatim(Span span, String sought) {
		return Wrapped.isSame(this.text.substring(span.start(), span.end()), sought);
	}

	/** A quote that begins a sentence where the text does not, or the other way round. */
	private static String otherwiseBegun(String sought) {
		int first = sought.codePointAt(0);
		int other = Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toUpperCase(first);
		return Character.toString(other) + sought.substring(Character.charCount(first));
	}

	private Finding finding(Verdict verdict, Span span, int times) {
		return new Finding(verdict, Selector.of(this.text, span.start(), span.end()), times);
	}

	/** A stretch of the text, and whether it is word for word what was sought. */
	private record Span(int start, int end, boolean verbatim) {
	}

}
