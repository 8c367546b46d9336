# Songs, bands, concerts, instruments, dance.

Lexicon: author/topic-music
Format: 1
Language: any
License: MIT

Category: topic.music
Axis: neutral
Cap: 1.0
Negation: keep
Summary: Speaks of music, concerts and instruments

Rule: zh.topic.music.listening
Category: topic.music
Weight: 0
Summary: Songs, concerts, instruments
Max-Hits: 2
Phrase: 说唱歌手
Phrase: 音乐
Phrase: 歌曲
Phrase: 专辑
Phrase: 单曲
Phrase: 新歌
Phrase: 歌词
Phrase: 歌单
Phrase: 歌手
Phrase: 乐队
Phrase: 乐团
Phrase: 演唱会
Phrase: 音乐节
Phrase: livehouse
Phrase: 巡演
Phrase: 作曲
Phrase: 编曲
Phrase: 作词
Phrase: 旋律
Phrase: 副歌
Phrase: 前奏
Phrase: 翻唱
Phrase: 清唱
Phrase: 唱腔
Phrase: 唱功
Phrase: 说唱
Phrase: 嘻哈
Phrase: 摇滚
Phrase: 民谣
Phrase: 爵士
Phrase: 古典音乐
Phrase: 交响乐
Phrase: 钢琴
Phrase: 吉他
Phrase: 贝斯
Phrase: 架子鼓
Phrase: 小提琴
Phrase: 大提琴
Phrase: 古筝
Phrase: 二胡
Phrase: 琵琶
Phrase: 尤克里里
Phrase: 萨克斯
Phrase: 黑胶
Phrase: 唱片
Phrase: 网易云
Phrase: qq音乐
Phrase: 虾米
Phrase: 酷狗
Phrase: 混音
Phrase: 母带
Phrase: 首唱
Phrase: 和声
Phrase: 合唱
Phrase: 音准
Phrase: 声乐
Phrase: 练琴
Phrase: 编舞
Phrase: 街舞
Phrase: kpop
Phrase: k-pop
Phrase: 主打歌
Phrase: 打歌
Phrase: 音源
Phrase: 格莱美
Phrase: 单曲循环
Phrase: 听歌
Except: 音乐喷泉
Except: [音乐]
Except: 最新歌手
Match: 新专辑的编曲比前奏更耐听
Match: 练琴三年，还是弹不好副歌
No-Match: 他说话一板一眼
No-Match: 有人在门口敲鼓励的掌声
Source: Everyday vocabulary of the field

Rule: en.topic.music.listening
Category: topic.music
Weight: 0
Summary: Songs, concerts, instruments
Max-Hits: 2
Phrase: music
Phrase: musician
Phrase: musicians
Phrase: songs
Phrase: songwriter
Phrase: songwriting
Phrase: lyrics
Phrase: album
Phrase: albums
Phrase: mixtape
Phrase: playlist
Phrase: playlists
Phrase: concert
Phrase: concerts
Phrase: gig tonight
Phrase: band practice
Phrase: rock band
Phrase: singer
Phrase: singers
Phrase: vocalist
Phrase: vocals
Phrase: guitarist
Phrase: guitar
Phrase: bass guitar
Phrase: drummer
Phrase: drum kit
Phrase: piano
Phrase: pianist
Phrase: violin
Phrase: cello
Phrase: saxophone
Phrase: ukulele
Phrase: orchestra
Phrase: symphony
Phrase: choir
Phrase: opera singer
Phrase: hip hop
Phrase: hip-hop
Phrase: rapper
Phrase: rappers
Phrase: r&b
Phrase: jazz
Phrase: blues band
Phrase: punk rock
Phrase: heavy metal
Phrase: techno
Phrase: edm
Phrase: house music
Phrase: dj set
Phrase: spotify
Phrase: apple music
Phrase: soundcloud
Phrase: vinyl record
Phrase: vinyl records
Phrase: grammys
Phrase: grammy
Phrase: billboard
Phrase: coachella
Phrase: music festival
Phrase: music video
Phrase: soundtrack
Phrase: remix
Phrase: acoustic
Phrase: setlist
Phrase: karaoke
Phrase: nowplaying
Phrase: #nowplaying
Phrase: #music
Phrase: #hiphop
Except: face the music
Match: Her lyrics carry the album
Match: My playlist is all jazz piano
No-Match: He had to face the music
No-Match: The musical chairs of politics
Source: Everyday vocabulary of the field
