package org.crossclaim.housekeeping.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.crossclaim.account.CurrentAccount;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.removal.Ground;
import org.crossclaim.editorial.removal.Removal;
import org.crossclaim.editorial.removal.Removals;
import org.crossclaim.housekeeping.removal.Removing;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Forms;
import org.crossclaim.page.Words;
import org.crossclaim.shared.Refusal;
import org.crossclaim.shared.Slug;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where administrators remove things for legal reasons, after they were shown what would
 * be blanked, and later read the written ground.
 */
@Controller
@RequestMapping("/editing/{list:entries|sources|actors}/{slug}/removal")
class RemovalController {

	private static final String VIEW = "housekeeping/removal";

	private final Removing removing;

	private final Removals removals;

	private final CurrentAccount current;

	private final Forms forms;

	private final Words words;

	private final Dates dates;

	RemovalController(Removing removing, Removals removals, CurrentAccount current, Forms forms, Words words,
			Dates dates) {
		this.removing = removing;
		this.removals = removals;
		this.current = current;
		this.forms = forms;
		this.words = words;
		this.dates = dates;
	}

	@GetMapping
	ModelAndView open(@PathVariable String list, @PathVariable Slug slug) {
		Optional<Removal> removal = this.removals.of(kind(list).word(), slug.text());
		return removal.map((one) -> done(one, list, slug))
			.orElseGet(() -> page(this.forms.show(VIEW, new RemovalForm(null, null, null)), list, slug));
	}

	@PostMapping
	ModelAndView take(@PathVariable String list, @PathVariable Slug slug, RemovalForm form) {
		try {
			this.removing.remove(this.current.require(), kind(list), slug.text(), form.decision());
			return new ModelAndView("redirect:/editing/" + list + "/" + slug + "/removal");
		}
		catch (Refusal refusal) {
			return page(this.forms.again(VIEW, form, refusal), list, slug);
		}
	}

	private ModelAndView page(ModelAndView page, String list, Slug slug) {
		List<Kept> kept = this.removing.kept(kind(list), slug.text())
			.stream()
			.map((one) -> new Kept(this.words.say("removal.kept." + one.what()), one.count()))
			.toList();
		return named(page, list, slug).addObject("kept", kept)
			.addObject("grounds", Arrays.stream(Ground.values()).map(Ground::word).toList());
	}

	private ModelAndView done(Removal removal, String list, Slug slug) {
		return named(new ModelAndView("housekeeping/removed"), list, slug)
			.addObject("when", this.dates.minute(removal.at()))
			.addObject("ground", this.words.of(removal.ground()))
			.addObject("by", removal.by())
			.addObject("words", removal.words());
	}

	private static ModelAndView named(ModelAndView page, String list, Slug slug) {
		return page.addObject("kind", kind(list).word())
			.addObject("slug", slug.text())
			.addObject("href", "/" + list + "/" + slug);
	}

	private static SubjectKind kind(String list) {
		return Arrays.stream(SubjectKind.values()).filter((kind) -> kind.list().equals(list)).findFirst().orElseThrow();
	}

	/**
	 * How much is kept of a thing.
	 *
	 * @param name of what, in words
	 * @param count how much
	 */
	record Kept(String name, long count) {
	}

}
