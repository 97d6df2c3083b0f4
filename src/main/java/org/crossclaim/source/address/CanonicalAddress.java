package org.crossclaim.source.address;

import java.net.IDN;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.crossclaim.shared.Fault;
import org.crossclaim.shared.Refusal;

/**
 * The address of a page without what says only how somebody came there. What names the
 * page is never touched.
 *
 * @param text the address
 * @param left what was left out, in order
 */
public record CanonicalAddress(String text, List<Left> left) {

	private static final int LONGEST = 2000;

	private static final int WRAPPED = 4;

	private static final Pattern PARTS = Pattern
		.compile("(?is)(?:(https?)://)?([^/?#@\\s]+)(/[^?#]*)?(?:\\?([^#]*))?(?:#(.*))?");

	private static final Pattern HOST = Pattern
		.compile("([a-z0-9_]([a-z0-9_-]*[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]*[a-z0-9])?|\\[[0-9a-f:.]+\\]");

	private static final Pattern AUTHORITY = Pattern.compile("(\\[[^\\]]*\\]|[^:]*)(?::(\\d{0,5}))?");

	/** A registered name never begins here: {@code m.co.uk} is a site of its own. */
	private static final Pattern SUFFIX = Pattern.compile("[^.]+|(co|com|net|org|gov|edu|ac)\\.[a-z]{2}");

	private static final Pattern MOBILE = Pattern.compile("(?:m|mobile)\\.(.+)");

	private static final Pattern WIKI = Pattern.compile("([a-z-]+)\\.m\\.((?:wiki|wiktionary).*\\.org)");

	/** Here the mobile site is the only one that has these addresses. */
	private static final List<String> ONLY_MOBILE = List.of("m.weibo.cn");

	/** The step before {@code /amp} is of an article, as its hyphens or digits tell. */
	private static final Pattern AMP = Pattern.compile("(.*/[^/]*[-0-9.][^/]*)/amp/?|(.+)\\.amp(\\.html?)?");

	/**
	 * Brings an address into its canonical form.
	 * @param typed as it was pasted; without a scheme it is taken as {@code https}
	 * @return the address
	 * @throws Refusal if it is no address on the web
	 */
	public static CanonicalAddress of(String typed) {
		List<Left> left = new ArrayList<>();
		Parsed parsed = parse(typed.strip());
		for (int i = 0; i < WRAPPED; i++) {
			Optional<String> within = Wrappers.within(parsed.host(), parsed.path(), parsed.query());
			if (within.isEmpty()) {
				break;
			}
			left.add(new Left(Part.WRAPPER, parsed.host()));
			parsed = parse(within.get());
		}
		return new CanonicalAddress(parsed.canonical(left), List.copyOf(left));
	}

	/**
	 * The canonical address as far as it can be told, for addresses that are on record.
	 * @param url any text
	 * @return what addresses are compared by, or empty where it is no address
	 */
	public static Optional<String> keyOf(String url) {
		try {
			return Optional.of(of(url).key());
		}
		catch (Refusal refusal) {
			return Optional.empty();
		}
	}

	/**
	 * What addresses are compared by: without scheme, {@code www}, last slash and the
	 * order of parameters, none of which tells two pages apart in practice.
	 * @return the key
	 */
	public String key() {
		String[] halves = this.text.replaceFirst("^https?://(www\\.)?", "")
			.replaceFirst("^twitter\\.com/", "x.com/")
			.split("\\?", 2);
		String path = halves[0].endsWith("/") ? halves[0].substring(0, halves[0].length() - 1) : halves[0];
		return (halves.length == 1) ? path
				: path + "?" + Arrays.stream(halves[1].split("&")).sorted().collect(Collectors.joining("&"));
	}

	private static Parsed parse(String text) {
		Matcher parts = PARTS.matcher(text);
		if (text.length() > LONGEST || !parts.matches()) {
			throw malformed(text);
		}
		Matcher authority = AUTHORITY.matcher(parts.group(2));
		if (!authority.matches()) {
			throw malformed(text);
		}
		String scheme = Optional.ofNullable(parts.group(1)).orElse("https").toLowerCase(Locale.ROOT);
		String host = host(text, authority.group(1));
		if (parts.group(1) == null && !host.contains(".")) {
			throw malformed(text);
		}
		String port = Optional.ofNullable(authority.group(2)).orElse("");
		boolean usual = port.isEmpty() || port.equals(scheme.equals("http") ? "80" : "443");
		return new Parsed(scheme, host, usual ? "" : ":" + Integer.parseInt(port),
				Escapes.withoutDots(Escapes.normal(Optional.ofNullable(parts.group(3)).orElse("/"))),
				Escapes.normal(Optional.ofNullable(parts.group(4)).orElse("")),
				Escapes.normal(Optional.ofNullable(parts.group(5)).orElse("")));
	}

	private static String host(String text, String typed) {
		try {
			String host = typed.startsWith("[") ? typed : IDN.toASCII(typed, IDN.ALLOW_UNASSIGNED);
			host = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
			if (HOST.matcher(host).matches()) {
				return host;
			}
		}
		catch (IllegalArgumentException ex) {
			throw malformed(text);
		}
		throw malformed(text);
	}

	private static Refusal malformed(String text) {
		return new Refusal(List.of(Fault.at("url", "address.malformed", text)));
	}

	/** An address in its parts, each in its normal form. */
	private record Parsed(String scheme, String host, String port, String path, String query, String fragment) {

		String canonical(List<Left> left) {
			String at = site(left);
			String page = page(left);
			if (at.equals("youtu.be") && page.length() > 1) {
				left.add(new Left(Part.WRAPPER, at));
				String more = parameters(at, left);
				return "https://www.youtube.com/watch?v=" + page.substring(1) + (more.isEmpty() ? "" : "&" + more);
			}
			String asked = parameters(at, left);
			return this.scheme + "://" + at + this.port + page + (asked.isEmpty() ? "" : "?" + asked) + fragment(left);
		}

		private String site(List<Left> left) {
			Matcher wiki = WIKI.matcher(this.host);
			if (wiki.matches()) {
				left.add(new Left(Part.MOBILE, this.host));
				return wiki.group(1) + "." + wiki.group(2);
			}
			Matcher mobile = MOBILE.matcher(this.host);
			if (mobile.matches() && !ONLY_MOBILE.contains(this.host) && isSite(mobile.group(1))) {
				left.add(new Left(Part.MOBILE, this.host));
				return mobile.group(1);
			}
			if (this.host.startsWith("amp.") && isSite(this.host.substring(4))) {
				left.add(new Left(Part.AMP, this.host));
				return this.host.substring(4);
			}
			return this.host;
		}

		private static boolean isSite(String host) {
			return !SUFFIX.matcher(host).matches();
		}

		private String page(List<Left> left) {
			Matcher amp = AMP.matcher(this.path);
			if (!amp.matches()) {
				return this.path;
			}
			left.add(new Left(Part.AMP, this.path.substring(this.path.lastIndexOf('/', this.path.length() - 2) + 1)));
			return (amp.group(1) != null) ? amp.group(1) : amp.group(2) + Optional.ofNullable(amp.group(3)).orElse("");
		}

		private String parameters(String at, List<Left> left) {
			List<String> kept = new ArrayList<>();
			for (String one : this.query.split("&")) {
				String[] halves = one.split("=", 2);
				if (Trackers.isAmp(halves[0], (halves.length > 1) ? halves[1] : "")) {
					left.add(new Left(Part.AMP, one));
				}
				else if (Trackers.isOne(at, halves[0])) {
					left.add(new Left(Part.PARAMETER, halves[0]));
				}
				else if (!one.isEmpty()) {
					kept.add(one);
				}
			}
			return String.join("&", kept);
		}

		/** {@code #!} and {@code #/} name the page itself, all else a place in it. */
		private String fragment(List<Left> left) {
			if (this.fragment.startsWith("!") || this.fragment.startsWith("/")) {
				return "#" + this.fragment;
			}
			if (!this.fragment.isEmpty()) {
				left.add(new Left(Part.FRAGMENT, "#" + this.fragment));
			}
			return "";
		}

	}

}
