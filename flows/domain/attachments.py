"""What a text may carry beside words, or in their place. Nothing of it is looked at or kept."""

from enum import StrEnum


class Attachment(StrEnum):
    """A kind of thing that came with a text. A shared place is none of them: it is read.

    `UNREADABLE` is what the carrier delivers with neither words nor a file: a live location, a
    poll, a text that its sender took back.
    """

    NONE = ""
    PICTURE = "picture"
    VIDEO = "video"
    VOICE = "voice"
    STICKER = "sticker"
    CONTACT = "contact"
    FILE = "file"
    UNREADABLE = "unreadable"


def attachment_of(content_type: str) -> Attachment:
    """What a file of this content type (RFC 2045, with or without parameters) is to a person.

    >>> attachment_of("audio/ogg; codecs=opus")
    <Attachment.VOICE: 'voice'>
    """
    kind = content_type.partition(";")[0].strip().casefold()
    if kind in _CONTACT_CARDS:
        return Attachment.CONTACT
    if kind == _STICKER:
        return Attachment.STICKER
    return _MAIN_TYPES.get(kind.partition("/")[0], Attachment.FILE)


# WhatsApp sends stickers as WebP and pictures as JPEG or PNG.
_STICKER = "image/webp"
_CONTACT_CARDS = {"text/vcard", "text/x-vcard", "text/directory"}
_MAIN_TYPES = {
    "image": Attachment.PICTURE,
    "video": Attachment.VIDEO,
    "audio": Attachment.VOICE,
}
