package org.crossclaim.account.web;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.crossclaim.account.CurrentAccount;
import org.crossclaim.account.Invitations;
import org.crossclaim.account.Limits;
import org.crossclaim.account.Role;
import org.crossclaim.page.Address;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Forms;
import org.crossclaim.page.Moment;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Invitations: an administrator makes the link, somebody else uses it.
 */
@Controller
class InvitationController {

	private static final String INVITE = "account/invite";

	private static final String JOIN = "account/join";

	private final Invitations invitations;

	private final CurrentAccount current;

	private final Limits limits;

	private final Dates dates;

	private final Forms forms;

	InvitationController(Invitations invitations, CurrentAccount current, Limits limits, Dates dates, Forms forms) {
		this.invitations = invitations;
		this.current = current;
		this.limits = limits;
		this.dates = dates;
		this.forms = forms;
	}

	@ModelAttribute("roles")
	List<Role> roles() {
		return List.of(Role.values());
	}

	@GetMapping("/editing/invitations")
	ModelAndView form(InviteForm form) {
		return open(this.forms.show(INVITE, form));
	}

	@PostMapping("/editing/invitations")
	ModelAndView invite(InviteForm form) {
		try {
			Role role = Role.of(form.role()).orElseThrow(() -> new Refusal("account.role.unknown"));
			String secret = this.invitations.invite(role, form.email(), this.current.require());
			return open(this.forms.show(INVITE, form).addObject("link", Address.of("/invitations/" + secret)));
		}
		catch (Refusal refusal) {
			return open(this.forms.again(INVITE, form, refusal));
		}
	}

	@PostMapping("/editing/invitations/{id}/revocation")
	ModelAndView revoke(@PathVariable UUID id) {
		try {
			this.invitations.revoke(id, this.current.require());
			return new ModelAndView("redirect:/editing/invitations?revoked");
		}
		catch (Refusal refusal) {
			return open(this.forms.again(INVITE, new InviteForm(null, null), refusal));
		}
	}

	@GetMapping("/invitations/{secret}")
	ModelAndView offer(@PathVariable String secret, JoinForm form) {
		return page(this.forms.show(JOIN, form), secret);
	}

	@PostMapping("/invitations/{secret}")
	ModelAndView accept(@PathVariable String secret, JoinForm form, HttpServletRequest request) {
		this.limits.publicForm("invitation", request.getRemoteAddr());
		try {
			this.invitations.accept(secret, form.handle(), form.name(), form.password(), form.again());
			return new ModelAndView("redirect:/sign-in?joined");
		}
		catch (Refusal refusal) {
			return page(this.forms.again(JOIN, form, refusal), secret);
		}
	}

	private ModelAndView open(ModelAndView page) {
		return page.addObject("rows", this.invitations.open()
			.stream()
			.map((one) -> new Row(one.id(), one.role(), one.email(), one.inviter(), this.dates.day(one.expires())))
			.toList());
	}

	private ModelAndView page(ModelAndView page, String secret) {
		Invitations.Offer offer = this.invitations.offer(secret);
		return page.addObject("secret", secret)
			.addObject("role", offer.role())
			.addObject("until", this.dates.day(offer.expires()));
	}

	/**
	 * An open invitation in the list.
	 *
	 * @param id its identity
	 * @param role the role it offers
	 * @param email the address of whoever is invited, where it was given
	 * @param inviter who made it
	 * @param until until when it is good
	 */
	record Row(UUID id, Role role, @Nullable String email, String inviter, Moment until) {
	}

}
