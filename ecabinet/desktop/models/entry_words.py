"""Says in words what a person recorded: “Answer to …”, “Stance on item 4 …”."""

from PySide6.QtCore import QObject

from ecabinet.application.delivering_views import Entry


class EntryWords(QObject):
    """Asked again after a change of language; an entry of an unknown kind is called by its subject."""

    def said(self, entry: Entry) -> str:
        """What was recorded, with its subject."""
        words = {**self._answers(), **self._meetings(), **self._agendas(), **self._people()}
        said = words.get(entry.kind, self.tr("Entry: {subject}")).format(subject=entry.subject)
        value = self._value(entry.value)
        said = self.tr("{entry}: {value}").format(entry=said, value=value) if value else said
        return self.tr("{entry}, for {name}").format(entry=said, name=entry.acting_for) if entry.acting_for else said

    def _answers(self) -> dict[str, str]:
        return {
            "answer.given": self.tr("Answer to “{subject}”"),
            "answer.recorded_for": self.tr("Answer recorded for a member, “{subject}”"),
            "answer.countersigned": self.tr("Confirmed what was recorded for a member, “{subject}”"),
            "answer.confirmed": self.tr("Confirmed what was recorded for me, “{subject}”"),
            "answer.contested": self.tr("Contested what was recorded for me, “{subject}”"),
            "ballot.opened": self.tr("Question put to the members: “{subject}”"),
            "ballot.ruling": self.tr("Ruling on a late answer, “{subject}”"),
            "ballot.extended": self.tr("More time for “{subject}”"),
            "ballot.withdrawn": self.tr("Withdrawn: “{subject}”"),
            "ballot.moved": self.tr("Moved to a session: “{subject}”"),
            "ballot.paper_replaced": self.tr("Paper replaced for “{subject}”"),
            "ballot.seat_passed": self.tr("Ballot passed on to a successor: “{subject}”"),
            "ballot.closed": self.tr("Count of “{subject}”"),
            "count.disputed": self.tr("Objection to the count of “{subject}”"),
            "stance.taken": self.tr("Stance on item {subject}"),
            "comment.made": self.tr("Comment on item {subject}"),
            "comment.replied": self.tr("Reply on item {subject}"),
            "comment.revised": self.tr("Changed comment on item {subject}"),
            "comment.retracted": self.tr("Retracted comment on item {subject}"),
            "comment.resolved": self.tr("Answer to a comment on item {subject}"),
        }

    def _meetings(self) -> dict[str, str]:
        return {
            "meeting.published": self.tr("Publication of “{subject}”"),
            "meeting.item_added": self.tr("Item added: {subject}"),
            "meeting.item_withdrawn": self.tr("Item withdrawn: {subject}"),
            "attendance.declared": self.tr("Attendance announced for “{subject}”"),
            "attendance.allowed": self.tr("Leave decided for “{subject}”"),
            "attendance.joined": self.tr("Joined “{subject}”"),
            "attendance.recorded": self.tr("Roll call of “{subject}”"),
            "meeting.opened": self.tr("Opening of “{subject}”"),
            "meeting.suspended": self.tr("Break in “{subject}”"),
            "meeting.resumed": self.tr("“{subject}” goes on"),
            "meeting.closed": self.tr("Close of “{subject}”"),
            "item.called": self.tr("Called: {subject}"),
            "outcome.recorded": self.tr("What came of {subject}"),
            "minutes.circulated": self.tr("Draft minutes of “{subject}”"),
            "minutes.correction_proposed": self.tr("Correction to the minutes, {subject}"),
            "minutes.correction_ruled": self.tr("Decision on a correction, {subject}"),
            "minutes.finalised": self.tr("Final minutes of “{subject}”"),
            "minutes.signed": self.tr("Signature on the minutes of “{subject}”"),
            "minutes.sealed": self.tr("Seal on the minutes of “{subject}”"),
            "conclusion.recorded": self.tr("Conclusion of item {subject}"),
            "conflict.resolved": self.tr("Decision between two texts, {subject}"),
            "item.published": self.tr("Publication of item {subject}"),
            "item.revised": self.tr("Question of item {subject}"),
            "paper.added": self.tr("Paper added to item {subject}"),
            "paper.replaced": self.tr("Paper replaced in item {subject}"),
            "paper.withdrawn": self.tr("Paper withdrawn from item {subject}"),
        }

    def _agendas(self) -> dict[str, str]:
        return {
            "agenda.started": self.tr("New agenda: “{subject}”"),
            "agenda.header": self.tr("Title, time or place of “{subject}”"),
            "agenda.item_put": self.tr("Item of the agenda: {subject}"),
            "agenda.item_removed": self.tr("Item taken off “{subject}”"),
            "agenda.ordered": self.tr("Order of “{subject}”"),
            "agenda.proposed": self.tr("Agenda sent to the chair: “{subject}”"),
            "agenda.returned": self.tr("Agenda sent back: “{subject}”"),
            "agenda.approved": self.tr("Agenda approved: “{subject}”"),
            "agenda.frozen": self.tr("Agenda fixed: “{subject}”"),
            "agenda.unfrozen": self.tr("Agenda opened again: “{subject}”"),
            "agenda.issued": self.tr("Agenda sent out: “{subject}”"),
        }

    def _people(self) -> dict[str, str]:
        return {
            "person.added": self.tr("New in the body: {subject}"),
            "person.changed": self.tr("Changed entry: {subject}"),
            "person.invited": self.tr("Invitation for {subject}"),
            "device.joined": self.tr("Laptop joined for {subject}"),
            "aides.named": self.tr("Aides named"),
            "delegation.granted": self.tr("Leave to act in your name"),
            "delegation.ended": self.tr("End of acting in somebody’s name"),
            "private": self.tr("Private note"),
            "brief.offered": self.tr("Brief for a member"),
            "draft.offered": self.tr("Draft for a member"),
            "offer.withdrawn": self.tr("Taken off a member’s desk"),
            "invitation.seconded": self.tr("Agreed to a further laptop"),
            "grant.seconded": self.tr("Agreed to a new role"),
            "grant.withdrawn": self.tr("Proposal withdrawn"),
            "log_key.changed": self.tr("New key of the register"),
            "device.confirmed": self.tr("Laptop known: {subject}"),
            "device.disputed": self.tr("Laptop not known: {subject}"),
            "dispute.dismissed": self.tr("Laptop counts again: {subject}"),
            "device.wiped": self.tr("Laptop emptied: {subject}"),
            "office.assigned": self.tr("Office given to {subject}"),
            "office.ended": self.tr("End of an office"),
            "device.revoked": self.tr("Laptop withdrawn: {subject}"),
            "settings.changed": self.tr("Settings of {subject}"),
            "rules.adopted": self.tr("Rules adopted by {subject}"),
            "calendar.adopted": self.tr("Calendar adopted by {subject}"),
        }

    def _value(self, value: str) -> str:
        """A choice, stance, attendance or outcome in words; nothing for what is not worth saying."""
        return {
            "agree": self.tr("agree"),
            "agree_with_remark": self.tr("agree, with a remark"),
            "disagree": self.tr("do not agree"),
            "other": self.tr("other opinion"),
            "not_voting": self.tr("not voting"),
            "recused": self.tr("takes no part"),
            "no_objection": self.tr("no objection"),
            "wish_to_speak": self.tr("wish to speak"),
            "objection": self.tr("objection"),
            "room": self.tr("in the room"),
            "remote": self.tr("remote"),
            "excused": self.tr("asks for leave"),
            "stand_in": self.tr("sends a stand-in"),
            "adopted": self.tr("adopted"),
            "adopted_amended": self.tr("adopted with changes"),
            "not_adopted": self.tr("not adopted"),
            "postponed": self.tr("postponed"),
            "withdrawn": self.tr("withdrawn"),
            "returned": self.tr("returned"),
            "referred": self.tr("referred"),
            "noted": self.tr("noted"),
            "not_reached": self.tr("not reached"),
        }.get(value, "")
